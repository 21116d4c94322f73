const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether `Intl` knows the time zone, so that nothing that takes it throws. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return zoneFormat(timeZone) !== undefined;
  } catch {
    return false;
  }
}

/** What writes the days of a time zone in numbers; the same object for the same zone. RangeError when the time zone is unknown. */
export function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) formats.set(timeZone, (format = dateFormat(timeZone)));
  return format;
}

function dateFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
  } catch (cause) {
    throw new RangeError(`Unknown time zone "${timeZone}": use an IANA name such as "Europe/Amsterdam" or "UTC".`, {
      cause,
    });
  }
}
