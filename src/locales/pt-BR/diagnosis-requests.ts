import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'O navegador está offline.',
    advice: 'Tudo será solicitado novamente assim que ele estiver online.',
  },
  mixedContent: {
    seen: ({ origin }) => `A página é https:, e sua API (${origin}) é http:. Os navegadores recusam isso.`,
    advice: 'Sirva a API por https.',
  },
  policy: {
    seen: ({ directive, address }) => `A Content-Security-Policy da página (${directive}) recusou ${address}.`,
    advice: ({ directive, address }) =>
      `Adicione ${address} a ${directive} no cabeçalho Content-Security-Policy da página.`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} responde, mas não permite que uma página de ${page} leia a resposta (CORS).`,
    advice: ({ page }) => `A API deve enviar: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} não permite o cabeçalho Authorization (CORS preflight).`,
    advice:
      'A API deve responder a OPTIONS com 204 e: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} não permite cookies de ${page} (CORS).`,
    advice: ({ page }) =>
      `A API deve enviar: Access-Control-Allow-Credentials: true e Access-Control-Allow-Origin: ${page}, não *.`,
  },
  blocked: {
    seen: ({ address }) =>
      `A solicitação a ${address} não passa, embora o servidor seja alcançado de outra forma: uma extensão, um filtro ou um service worker a bloqueia.`,
    advice: 'Tente sem extensões (uma janela anônima) e permita o endereço no bloqueador de anúncios ou no proxy.',
  },
  unreachable: {
    seen: ({ origin }) => `Não foi possível acessar ${origin}.`,
    advice: 'O api-base está correto? O servidor está em execução, e esta rede chega até ele (nome, certificado, VPN)?',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} responde com uma página em vez de JSON.`,
    advice:
      'Faça com que api-base indique a própria API, não o portal: a API responde a /me com JSON. Também pode ser uma página de login.',
  },
  noApi: {
    seen: ({ address }) => `${address} responde 404.`,
    advice:
      'Faça com que api-base termine onde o contrato começa: https://portal.example/api se /me estiver em https://portal.example/api/me.',
  },
  clockAhead: {
    seen: ({ minutes }) => `O relógio deste computador está ${minutes} min adiantado em relação ao do servidor.`,
    advice: 'Ajuste-o pela rede: os dias e as semanas são contados por ele, e os tokens podem parecer expirados.',
  },
  clockBehind: {
    seen: ({ minutes }) => `O relógio deste computador está ${minutes} min atrasado em relação ao do servidor.`,
    advice:
      'Ajuste-o pela rede: os dias e as semanas são contados por ele, e os tokens podem parecer ainda não válidos.',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: 'Deve responder a um visitante conectado com JSON: { "token": "…", "expires_in": 3600 }.',
  },
  tokenFunction: {
    seen: 'getToken não forneceu um token ou falhou.',
    advice:
      'Deve responder { token, expiresIn } em até dez segundos, e outro token quando o motivo for “rejected”. hub-error informa o erro lançado.',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} não aceita nem o token nem o seguinte (401).`,
    advice:
      'O token foi criado para esta API e assinado por quem ela confia? O próprio log da API informa o motivo, sob o ID de rastreamento.',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} não reconhece ninguém pelos cookies enviados (401, credentials="${credentials}").`,
    advice: 'Faça login ou indique uma token-url. Os cookies só vão a outra origem com credentials="include".',
  },
};
