/** The meeting window, on localhost. */
export const meetingPath = '/teams';

/** A participant's own Teams, at the participant's host name. */
export const clientPath = '/teams/client';

/** Scripts and styles of both. */
export const assetPath = '/_teams/';
