export { FormReading } from './FormReading';
export type { FormReadingProps } from './FormReading';
