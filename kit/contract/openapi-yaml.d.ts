/** The contract as the build hands it over: `openapi.yaml`, parsed (scripts/build-kit.mjs). */
declare module '*/openapi.yaml' {
  export const document: unknown;
}
