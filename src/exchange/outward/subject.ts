/** What every document of the plan is about, as its properties say. */
export const subject = 'Handlingsplan för patientsäkerhet';
