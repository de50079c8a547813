/** The conversation of the meeting that the meeting window holds, as Teams calls it; the sample's meetings are its. */
export const meetingPlaceId = '19:meeting_NmI3YTFlMmQtcGF0aWVudHPDpGtlcmhldA@thread.v2';
