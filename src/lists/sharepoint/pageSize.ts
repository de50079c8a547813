/** SharePoint's largest page, and the most rows that a filter may meet. */
export const pageSize = 5000;
