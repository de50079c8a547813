/** Somebody in the organisation, whether the site knows them or not. */
export interface FoundPerson {
  login: string;
  name: string;
  /** What tells two with the same name apart: title and department, else an address. */
  detail: string;
}

/** Finds people by the beginning of a name or an address. Fails with PlanFailure. */
export interface PeopleFinder {
  /** At most some twenty; none when nobody is called so. */
  find(text: string): Promise<FoundPerson[]>;
}
