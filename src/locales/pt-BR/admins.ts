import { pluralOf } from '../plural.js';
import type * as en from '../en/admins.js';

const choose = pluralOf('pt-BR');

export const role: typeof en.role = {
  partnerFullAdmin: 'Administrador total de parceiros',
  partnerAdmin: 'Administrador de parceiros',
  partnerReadOnlyAdmin: 'Administrador de parceiros somente leitura',
  helpDeskAdmin: 'Administrador de help desk',
};

export const roleMeaning: typeof en.roleMeaning = {
  partnerFullAdmin: 'Gerencia todos os clientes e a organização e atribui funções a outras pessoas.',
  partnerAdmin: 'Gerencia os clientes atribuídos a esta pessoa, com seus períodos de teste e tags.',
  partnerReadOnlyAdmin: 'Vê todos os clientes e não altera nada.',
  helpDeskAdmin: 'Ajuda os usuários dos clientes e vê o que é necessário para isso.',
};

export const admins: typeof en.admins = {
  titleOfCustomer: 'Administradores de parceiros',
  titleOfPartner: 'Usuários e funções',
  noRole: 'Sem função',
  allCustomers: 'Todos os clientes',
  allCustomersHint: 'O acesso a todos os clientes é gerenciado com as funções dos próprios usuários do parceiro.',
  add: 'Adicionar administrador',
  addHint: 'Pesquise por nome ou endereço de e-mail.',
  isAssigned: 'Já atribuído',
  reachesAll: 'Tem acesso a todos os clientes',
  remove: 'Remover',
  removeOf: (name) => `Remover ${name}`,
  nobody: 'Ninguém está atribuído',
  nobodyHint: 'Adicione os administradores que gerenciam este cliente.',
  confirmRemove: {
    heading: (name) => `Remover ${name}?`,
    message: (name) => `${name} deixará de gerenciar este cliente. Você pode adicionar ${name} novamente.`,
    confirm: 'Remover administrador',
  },
  saved: {
    added: (name) => `Atribuição adicionada: ${name}.`,
    removed: (name) => `Atribuição removida: ${name}.`,
    roles: (name) => `As funções de ${name} foram alteradas.`,
  },
  failed: {
    added: (name) => `Não foi possível adicionar ${name}.`,
    removed: (name) => `Não foi possível remover ${name}.`,
    roles: (name) => `Não foi possível alterar as funções de ${name}.`,
  },
  users: {
    search: 'Pesquisar usuários',
    count: (count) =>
      choose(count, {
        one: `${count.shown} usuário`,
        many: `${count.shown} de usuários`,
        other: `${count.shown} usuários`,
      }),
    name: 'Nome',
    email: 'Endereço de e-mail',
    roles: 'Funções',
    customers: 'Clientes',
    actions: 'Ações',
    edit: 'Alterar funções',
    editOf: (name) => `Alterar as funções de ${name}`,
  },
  roles: {
    heading: (name) => `Funções de ${name}`,
    choose: 'Funções de administrador',
    own: 'Estas são as suas próprias funções.',
    save: 'Salvar funções',
    confirmHeading: (name) => `Alterar as funções de ${name}?`,
    confirm: 'Alterar funções',
    consequence: {
      lastFullAdmin:
        'Este é o único administrador total de parceiros. Sem nenhum, ninguém mais poderá atribuir funções.',
      perhapsLastFullAdmin:
        'Não foi possível verificar se há outro administrador total de parceiros. Sem nenhum, ninguém mais poderá atribuir funções.',
      ownFullAdmin: 'Você está removendo suas próprias permissões totais. Você não poderá restaurá-las.',
      own: 'Você está removendo uma função sua. O que você pode fazer muda imediatamente.',
    },
  },
};
