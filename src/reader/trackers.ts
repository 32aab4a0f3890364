/** Hosts, exactly or with subdomains, whose pictures only count readers. */
const TRACKER_HOSTS = [
  '2mdn.net',
  'adnxs.com',
  'adsrvr.org',
  'alexametrics.com',
  'amazon-adsystem.com',
  'atdmt.com',
  'bluekai.com',
  'chartbeat.com',
  'chartbeat.net',
  'clarity.ms',
  'criteo.com',
  'demdex.net',
  'doubleclick.net',
  'effectivemeasure.net',
  'feedsportal.com',
  'gemius.pl',
  'google-analytics.com',
  'googlesyndication.com',
  'googletagmanager.com',
  'histats.com',
  'hotjar.com',
  'imrworldwide.com',
  'mc.yandex.ru',
  'moatads.com',
  'outbrain.com',
  'parsely.com',
  'pixel.wp.com',
  'popads.net',
  'quantserve.com',
  'rubiconproject.com',
  'scorecardresearch.com',
  'statcounter.com',
  'stats.wp.com',
  'taboola.com',
  'weborama.fr',
  'xiti.com',
];

const TRACKER_PATH_PATTERN =
  /^https?:\/\/(?:www\.)?facebook\.com\/tr\b|^https?:\/\/feeds\.feedburner\.com\/~|[/.](?:pixel|beacon|spacer|blank|1x1)\.(?:gif|png)(?:[?#]|$)/i;

/** Whether the picture at `url` is there to count readers, not to be seen. */
export function isTracker(url: string): boolean {
  const { hostname } = new URL(url);
  return (
    TRACKER_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`)) || TRACKER_PATH_PATTERN.test(url)
  );
}
