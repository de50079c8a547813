/** Words of the first run. */
export const setUp = {
  title: 'Sätt upp handlingsplanen'
};
