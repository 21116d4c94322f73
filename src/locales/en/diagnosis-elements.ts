/** What can be found of an element, its attributes, its room and its answer: what was seen, and what to do. */
export const elementFinding = {
  waitsFor: {
    seen: ({ attribute }: { attribute: string }) => `It waits for ${attribute}.`,
    advice: ({ attribute }: { attribute: string }) =>
      `Set ${attribute}; where a customer is opened in a list of the same <partner-hub>, it comes from there.`,
  },
  objectAsText: {
    seen: ({ attribute }: { attribute: string }) => `The attribute ${attribute} holds an object, written as text.`,
    advice: ({ attribute }: { attribute: string }) =>
      `An object cannot be an attribute: set the property (element.${attribute} = …; “.prop” in Vue), or write JSON. Frameworks do so once the element is registered: import the library first.`,
  },
  leftOut: {
    seen: ({ properties }: { properties: string }) =>
      `React took it over from the server’s markup and left out: ${properties}. Listeners are left out as well.`,
    advice:
      'Use its component of partner-hub-elements/react. A tag gets what is no text with the render after the first one in the browser.',
  },
  notJson: {
    seen: ({ attribute }: { attribute: string }) => `The attribute ${attribute} holds no JSON.`,
    advice: 'Write JSON with double quotes around names and texts, or set the property from script.',
  },
  unknownValue: {
    seen: ({ attribute, value }: { attribute: string; value: string }) =>
      `The attribute ${attribute} has a value that is not known${value && `: “${value}”`}.`,
    advice: ({ allowed }: { allowed: string }) => `Allowed: ${allowed}.`,
  },
  misspelt: {
    seen: ({ attribute }: { attribute: string }) => `There is no attribute ${attribute}.`,
    advice: ({ meant }: { meant: string }) => `Write ${meant}.`,
  },
  hidden: {
    seen: ({ by, how }: { by: string; how: string }) => `It is hidden by ${by}: ${how}.`,
    advice: 'Show that part of the page. On a page of tabs this may be as it should be.',
  },
  zeroSize: {
    seen: ({ by, side }: { by: string; side: string }) => `It has no room: ${by} has a ${side} of 0.`,
    advice: 'Give that box a size, or take its overflow away.',
  },
  misfit: {
    seen: ({ operation, path }: { operation: string; path: string }) =>
      `The answer to ${operation} does not fit the contract, first at: ${path}.`,
    advice: 'Compare it with the contract (openapi.yaml): type, name and place of that field.',
  },
  invalidRows: {
    seen: ({ count, path }: { count: string; path: string }) =>
      `Rows of the answer do not fit the contract and are left out (${count}), first at: ${path}.`,
    advice: 'Compare them with the contract (openapi.yaml): type, name and place of that field.',
  },
  forbidden: {
    seen: 'The API says that this visitor may not see it (403).',
    advice: 'A partner full administrator gives roles.',
  },
  failed: {
    seen: ({ code, status, trackingId }: { code: string; status: string; trackingId: string }) =>
      `It failed: ${[code, status, trackingId].filter(Boolean).join(', ')}.`,
    advice: 'Look for the tracking ID in the log of the API; the event hub-error holds the message.',
  },
  drawing: {
    seen: 'An error was thrown while it was drawn.',
    advice: 'The console says where. It is a mistake of the library, or of a renderer of the page’s own.',
  },
  slow: {
    seen: 'It still waits for its answer.',
    advice: 'Look at the request in the browser’s network tools. After 30 seconds it is given up.',
  },
};
