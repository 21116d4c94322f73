import type * as en from '../en/diagnosis-elements.js';

export const elementFinding: typeof en.elementFinding = {
  waitsFor: {
    seen: ({ attribute }) => `Está aguardando ${attribute}.`,
    advice: ({ attribute }) =>
      `Defina ${attribute}; quando um cliente é aberto em uma lista do mesmo <partner-hub>, o valor vem de lá.`,
  },
  objectAsText: {
    seen: ({ attribute }) => `O atributo ${attribute} contém um objeto escrito como texto.`,
    advice: ({ attribute }) =>
      `Um objeto não pode ser um atributo: defina a propriedade (element.${attribute} = …; “.prop” no Vue) ou escreva JSON. Os frameworks fazem isso quando o elemento já está registrado: importe a biblioteca primeiro.`,
  },
  leftOut: {
    seen: ({ properties }) =>
      `O React o assumiu a partir da marcação do servidor e omitiu: ${properties}. Os listeners também são omitidos.`,
    advice:
      'Use o componente dele de partner-hub-elements/react. Uma tag recebe o que não é texto na renderização seguinte à primeira no navegador.',
  },
  notJson: {
    seen: ({ attribute }) => `O atributo ${attribute} não contém JSON.`,
    advice: 'Escreva JSON com aspas duplas em nomes e textos, ou defina a propriedade por script.',
  },
  unknownValue: {
    seen: ({ attribute, value }) => `O atributo ${attribute} tem um valor desconhecido${value && `: “${value}”`}.`,
    advice: ({ allowed }) => `Valores permitidos: ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }) => `Não existe o atributo ${attribute}.`,
    advice: ({ meant }) => `Escreva ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }) => `Está oculto por ${by}: ${how}.`,
    advice: 'Mostre essa parte da página. Em uma página com guias, isso pode estar correto.',
  },
  zeroSize: {
    seen: ({ by, side }) => `Não tem espaço: em ${by}, ${side} é 0.`,
    advice: 'Dê um tamanho a essa caixa ou remova o overflow dela.',
  },
  misfit: {
    seen: ({ operation, path }) => `A resposta a ${operation} não cumpre o contrato; primeira divergência em: ${path}.`,
    advice: 'Compare-a com o contrato (openapi.yaml): tipo, nome e lugar desse campo.',
  },
  invalidRows: {
    seen: ({ count, path }) =>
      `Há linhas da resposta que não cumprem o contrato e são omitidas (${count}); primeira divergência em: ${path}.`,
    advice: 'Compare-as com o contrato (openapi.yaml): tipo, nome e lugar desse campo.',
  },
  forbidden: {
    seen: 'A API informa que este visitante não pode ver isto (403).',
    advice: 'Um administrador total de parceiros atribui as funções.',
  },
  failed: {
    seen: ({ code, status, trackingId }) => `Falhou: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Procure o ID de rastreamento no log da API; o evento hub-error contém a mensagem.',
  },
  drawing: {
    seen: 'Ocorreu um erro ao desenhar o elemento.',
    advice: 'O console informa onde. É um erro da biblioteca ou de um renderer da própria página.',
  },
  slow: {
    seen: 'Ainda aguarda a resposta.',
    advice: 'Veja a solicitação nas ferramentas de rede do navegador. Após 30 segundos, ela é abandonada.',
  },
};
