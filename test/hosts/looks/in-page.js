/** What is read from a page that shows elements, inside of it: a script that gives the page `window.inside`. */
(() => {
  /** Every element below a root, those inside shadow roots too. */
  function* all(root) {
    for (const element of root.querySelectorAll('*')) {
      yield element;
      if (element.shadowRoot) yield* all(element.shadowRoot);
    }
  }

  const surfaces = () => [...all(document)].filter((element) => element.matches('.surface[part~=surface]'));

  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

  /** A color as it looks on another one, `[red, green, blue]` of 0 to 1. */
  function painted(...colors) {
    for (const color of ['#fff', ...colors]) {
      pen.fillStyle = color;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
  }

  /** The colors of two roles of the theme, the first one as it looks on the second one. */
  function pairIn(surface, [on, ground]) {
    const probe = surface.appendChild(document.createElement('i'));
    const computed = (role) => {
      probe.style.color = `var(--_${role})`;
      return getComputedStyle(probe).color;
    };
    const below = [computed('surface'), computed(ground)];
    const pair = [painted(...below, computed(on)), painted(...below)];
    probe.remove();
    return pair;
  }

  const measured = [
    'display',
    'fontSize',
    'fontWeight',
    'lineHeight',
    'letterSpacing',
    'padding',
    'borderWidth',
    'textTransform',
    'visibility',
  ];

  window.inside = {
    schemes: () => [...new Set(surfaces().map((surface) => getComputedStyle(surface).colorScheme))],
    surfaces: () => surfaces().length,
    card: () => {
      const { borderStartStartRadius: radius, fontFamily: font } = getComputedStyle(
        surfaces().find((box) => box.getRootNode().host.localName === 'kpi-card'),
      );
      return { radius, font };
    },
    pairs: (pairs) => pairs.map((pair) => pairIn(surfaces()[0], pair)),
    /** Which of these tokens say nothing on the page. */
    silent: (tokens) => {
      const style = getComputedStyle(document.body);
      return tokens.filter((token) => style.getPropertyValue(token).trim() === '');
    },
    /** What everything inside our elements measures, a line for each. */
    measures: () =>
      [...all(document)]
        .filter((element) => element.getRootNode() !== document && !element.closest('slot, svg, .visually-hidden'))
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          const style = getComputedStyle(element);
          const name = `${element.getRootNode().host.localName} ${element.localName}.${element.className}`;
          return `${name} ${width.toFixed(1)}×${height.toFixed(1)} ${measured.map((property) => style[property]).join(' ')}`;
        }),
  };
})();
