/** What is wrong with the tokens of a sheet, rule by rule. */
export function strayTokens(sheet, tokens) {
  return [...sheet.matchAll(/\{([^{}]*)\}/g)].flatMap(([, body]) => {
    const set = [...body.matchAll(/(--hub-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => ({ name, value }));
    const names = set.map(({ name }) => name);
    const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
    return [
      ...twice.map((name) => `${name} is there twice`),
      ...[...new Set(names)].filter((name) => !tokens.includes(name)).map((name) => `${name} is no token`),
      ...set
        .filter(({ value }) => !/var\(--(?!hub-)/.test(value))
        .map(({ name, value }) => `${name} is not made of variables: ${value}`),
    ];
  });
}
