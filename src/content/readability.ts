import { Readability } from '@mozilla/readability';

globalThis.safiReadability = (document, charThreshold) =>
  new Readability<Element>(document, {
    charThreshold,
    disableJSONLD: true,
    serializer: (node) => node as Element,
  }).parse()?.content ?? null;
