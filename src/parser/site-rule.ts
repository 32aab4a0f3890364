/** Where the papers of a host are printed: decides month names and digits of dates. ISO 3166-1 alpha-2. */
export type Country = 'MA' | 'DZ' | 'TN' | 'EG' | 'SA' | 'YE' | 'SD';

export interface SiteHost {
  /** Registrable name; `www.` and other subdomains belong to it. */
  host: string;
  country: Country;
}

/** An aggregator family: hosts that share one template. Data only. */
export interface SiteRule {
  family: string;
  hosts: SiteHost[];
  /** Tells an article's path from a section's, a paper's, an author's. */
  articlePath: RegExp;
  /** Paths that are never an article, whatever they look like. */
  listPath: RegExp;
  /** Selectors of the headline where it is no `<h1>`, likeliest first: one of the probe's signs. */
  titles: string[];
}
