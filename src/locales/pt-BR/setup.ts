import { pluralOf } from '../plural.js';
import type * as en from '../en/setup.js';

const choose = pluralOf('pt-BR');

export const setup: typeof en.setup = {
  title: 'Configurar sua organização',
  steps: 'Etapas da configuração',
  pages: { subscriptions: 'Visão geral das assinaturas', terms: 'Termos' },
  subscriptions: {
    lead: 'Isto é o que sua organização tem. Confira antes de continuar.',
    none: 'Ainda não foram pedidas assinaturas para sua própria organização. Você pode continuar sem elas.',
    licenses: (count) =>
      choose(count, {
        one: `${count.shown} licença`,
        many: `${count.shown} de licenças`,
        other: `${count.shown} licenças`,
      }),
    licensesUnknown: 'Licenças: não disponível',
    renews: (date) => `Renova em ${date}`,
    ends: (date) => `Termina em ${date}`,
  },
  terms: {
    lead: 'Leia e aceite os termos. Depois disso, você poderá configurar sua organização.',
    link: (version) => `Termos, versão ${version}`,
    noLink: (version, address) => `Termos, versão ${version}: ${address}`,
    accept: (version) => `Aceito os termos, versão ${version}.`,
    required: 'Aceite os termos para continuar.',
    accepted: (version) => `Os termos, versão ${version}, foram aceitos.`,
    start: 'Começar',
  },
  step: {
    hints: {
      subscriptions: 'Confira as assinaturas da sua organização.',
      domain:
        'Comprove que o domínio de e-mail é seu, para que as pessoas da sua organização possam fazer login com ele.',
      users: 'Adicione as pessoas da sua organização e atribua as licenças delas.',
      services: 'Ative os serviços que sua organização usa e escolha as configurações deles.',
      analytics: 'Abra as análises da sua organização e veja como os serviços dela são usados.',
      other: 'Realize esta etapa na sua organização.',
    },
    then: 'Quando terminar, marque aqui.',
    complete: 'Marcar como concluída',
    isCompleted: 'Esta etapa está concluída.',
  },
  next: 'Avançar',
  back: 'Voltar',
  done: 'Sua organização está configurada: usuários, serviços e análises estão prontos para você.',
  readOnly: 'Um administrador total de parceiros da sua organização pode continuar a configuração.',
  saved: {
    terms: 'Os termos foram aceitos.',
    step: (step) => `Etapa “${step}” concluída.`,
  },
  failed: {
    terms: 'Não foi possível aceitar os termos.',
    step: (step) => `Não foi possível marcar “${step}” como concluída.`,
  },
};
