/** Where the portal is served. */
export const basePath = '/portals/mine';
