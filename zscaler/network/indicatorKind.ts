/** What the feed says it is; `ip` may carry a port, which no list of addresses knows. */
export type IndicatorKind = 'url' | 'domain' | 'ip' | 'md5';
