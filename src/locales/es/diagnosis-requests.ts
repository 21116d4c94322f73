import type * as en from '../en/diagnosis-requests.js';

export const requestFinding: typeof en.requestFinding = {
  offline: {
    seen: 'El navegador está sin conexión.',
    advice: 'Todo se vuelve a solicitar en cuanto recupere la conexión.',
  },
  mixedContent: {
    seen: ({ origin }) => `La página es https: y su API (${origin}) es http:. Los navegadores lo rechazan.`,
    advice: 'Sirva la API por https.',
  },
  policy: {
    seen: ({ directive, address }) => `La Content-Security-Policy de la página (${directive}) ha rechazado ${address}.`,
    advice: ({ directive, address }) =>
      `Agregue ${address} a ${directive} en el encabezado Content-Security-Policy de la página.`,
  },
  corsOrigin: {
    seen: ({ origin, page }) => `${origin} responde, pero no permite que una página de ${page} lo lea (CORS).`,
    advice: ({ page }) => `La API debe enviar: Access-Control-Allow-Origin: ${page}`,
  },
  corsHeaders: {
    seen: ({ origin }) => `${origin} no permite el encabezado Authorization (CORS preflight).`,
    advice:
      'La API debe responder a OPTIONS con 204 y: Access-Control-Allow-Headers: Authorization, Content-Type, Idempotency-Key, X-Requested-With',
  },
  corsCredentials: {
    seen: ({ origin, page }) => `${origin} no permite cookies de ${page} (CORS).`,
    advice: ({ page }) =>
      `La API debe enviar: Access-Control-Allow-Credentials: true y Access-Control-Allow-Origin: ${page}, no *.`,
  },
  blocked: {
    seen: ({ address }) =>
      `${address} no llega a pasar, aunque por lo demás se accede a su servidor: lo bloquea una extensión, un filtro o un service worker.`,
    advice:
      'Pruebe sin extensiones (una ventana privada) y permita la dirección en el bloqueador de anuncios o en el proxy.',
  },
  unreachable: {
    seen: ({ origin }) => `No se puede acceder a ${origin}.`,
    advice: '¿Es correcto api-base? ¿Está en marcha el servidor y llega a él esta red (nombre, certificado, VPN)?',
  },
  apiIsPage: {
    seen: ({ address }) => `${address} responde con una página en lugar de JSON.`,
    advice:
      'Haga que api-base indique la propia API, no el portal: la API responde a /me con JSON. También puede ser una página de inicio de sesión.',
  },
  noApi: {
    seen: ({ address }) => `${address} responde 404.`,
    advice:
      'Haga que api-base termine donde empieza el contrato: https://portal.example/api si /me está en https://portal.example/api/me.',
  },
  clockAhead: {
    seen: ({ minutes }) => `El reloj de este equipo va ${minutes} min adelantado respecto al del servidor.`,
    advice: 'Ajústelo por la red: los días y las semanas se cuentan con él, y los tokens pueden parecer vencidos.',
  },
  clockBehind: {
    seen: ({ minutes }) => `El reloj de este equipo va ${minutes} min atrasado respecto al del servidor.`,
    advice:
      'Ajústelo por la red: los días y las semanas se cuentan con él, y los tokens pueden parecer aún no válidos.',
  },
  tokenUrl: {
    seen: ({ what }) => `${what}`,
    advice: 'A un visitante con la sesión iniciada debe responderle con JSON: { "token": "…", "expires_in": 3600 }.',
  },
  tokenFunction: {
    seen: 'getToken no ha dado ningún token o ha fallado.',
    advice:
      'Debe responder { token, expiresIn } en menos de diez segundos, y otro token cuando el motivo sea «rejected». hub-error indica qué error lanzó.',
  },
  tokenRejected: {
    seen: ({ origin }) => `${origin} no acepta ni el token ni el siguiente (401).`,
    advice:
      '¿El token se ha creado para esta API y lo ha firmado alguien en quien confía? Su propio registro indica el motivo, con el ID de seguimiento.',
  },
  noSession: {
    seen: ({ origin, credentials }) =>
      `${origin} no reconoce a nadie por las cookies enviadas (401, credentials="${credentials}").`,
    advice: 'Inicie sesión o indique una token-url. Las cookies solo van a otro origen con credentials="include".',
  },
};
