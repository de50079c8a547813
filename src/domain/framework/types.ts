/** A theme (tema, delområde) of the framework. A sub-theme names its parent. */
export interface Theme {
  /** Stable key within the edition, for example `F2.4` or `G.4.1`; what lists and addresses store. */
  key: string;
  areaKey: string;
  title: string;
  parentKey?: string;
  /** Taken out of what new rounds ask and new activities choose; what points at it keeps its name. */
  hidden?: boolean;
}

/** An area (område): the basic conditions, or one of the five focus areas. */
export interface Area {
  /** `G`, `F1` … `F5`. */
  key: string;
  /** The name in full, as headings show it. */
  title: string;
  themes: Theme[];
}

/** One edition of the national plan's framework, perhaps with the municipality's own themes. */
export interface Framework {
  /** For example `agera-2020-2024`. */
  edition: string;
  title: string;
  areas: Area[];
}
