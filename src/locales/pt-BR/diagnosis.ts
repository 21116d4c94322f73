import type * as en from '../en/diagnosis.js';

export const diagnosis: typeof en.diagnosis = {
  heading: 'Por que está vazio?',
  looking: 'Verificando…',
  nothingFound: 'Não foi encontrado nada que impeça a exibição de um elemento.',
  found: (count) => `Problemas encontrados: ${count}`,
  runAgain: 'Executar novamente',
  copy: 'Copiar como texto',
  copied: 'Copiado',
  notCopied: 'O navegador não permite copiar. Selecione o texto abaixo.',
  close: 'Fechar',
  failed: 'Não foi possível verificar.',
  severity: { error: 'Erro', warning: 'Aviso', info: 'Observação' },
  seen: 'Observado',
  advice: 'O que fazer',
  where: 'Onde',
  wholePage: 'A página',
  facts: 'Dados para um chamado',
};

export const finding: typeof en.finding = {
  filePage: {
    seen: 'A página foi aberta como arquivo (file:).',
    advice:
      'Os navegadores negam módulos e dados a essas páginas: sirva a pasta por HTTP, por exemplo com “npx http-server”.',
  },
  oldBrowser: {
    seen: ({ features }) => `Este navegador não tem ${features}.`,
    advice: 'Use um navegador dos últimos dois anos.',
  },
  severalCopies: {
    seen: ({ versions }) => `A biblioteca está mais de uma vez nesta página: ${versions}.`,
    advice:
      'Carregue-a uma única vez, com uma tag script ou do seu próprio pacote: o que configure() informa a uma cópia não chega aos elementos de outra. Se a outra versão for intencional: define({ prefix }).',
  },
  missingFile: {
    seen: ({ file, status }) => `O arquivo ${file} não chegou (${status}).`,
    advice:
      'Copie a pasta dist/cdn inteira para o servidor e faça com que ele responda ali com os arquivos dela, não com uma página. Depois de uma nova versão: recarregue a página.',
  },
  notDefined: {
    seen: ({ tag }) => `Nada registrou <${tag}>.`,
    advice: `Carregue dist/cdn/partner-hub.js com <script type="module"> ou importe 'partner-hub-elements/define'.`,
  },
  notObserved: {
    seen: ({ tag }) => `Nada registrou <${tag}>, que está em um shadow root.`,
    advice: 'A tag script percorre somente o documento: chame observe(root) com esse shadow root.',
  },
  takenTag: {
    seen: ({ tag }) => `Outro código desta página registrou <${tag}>.`,
    advice: ({ tag }) => `Use a biblioteca com um prefixo: define({ prefix: 'my' }) e depois <my-${tag}>.`,
  },
  noProvider: {
    seen: 'Não há um <partner-hub> em volta, e nada indica uma fonte de dados.',
    advice:
      'Coloque <partner-hub api-base="https://portal.example/api" token-url="/token"> em volta; source="demo" no elemento mostra dados fictícios.',
  },
  noSource: {
    seen: 'O <partner-hub> em volta não indica uma fonte de dados.',
    advice:
      'Escreva nele: api-base="https://portal.example/api" token-url="/token", ou source="demo" para dados fictícios.',
  },
  badSource: {
    seen: 'O que foi definido como source não é uma fonte de dados.',
    advice: 'Escreva source="demo" ou defina, por script, um objeto com ask() e change().',
  },
  badApiBase: {
    seen: ({ address }) => `api-base (${address}) não é o endereço base de uma API.`,
    advice: 'Aceita http ou https, sem nome de usuário, sem “?” e sem “#”: api-base="https://portal.example/api".',
  },
  awaitsToken: {
    seen: 'awaits-token está definido, e nenhuma fonte de tokens chegou.',
    advice: 'Defina getToken no <partner-hub> por script, escreva token-url ou remova awaits-token.',
  },
  loggedOut: {
    seen: 'logout() foi chamado: nada de nenhum cliente é exibido.',
    advice: 'Defina outra fonte de tokens para recomeçar.',
  },
};
