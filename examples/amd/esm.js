/** `esm!address`: a module of the browser's own as a dependency of one of AMD's. The address counts from RequireJS's `baseUrl`. */
define({
  load(name, require, done) {
    import(new URL(require.toUrl(name), document.baseURI).href).then(done, done.error);
  },
});
