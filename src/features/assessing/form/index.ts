export { DownloadForm } from './DownloadForm';
export type { DownloadFormProps } from './DownloadForm';
export { FormButtons } from './FormButtons';
export { formOfFrozen, formOfReading } from './formOf';
export { useFormOpen } from './useFormOpen';
