export { DownloadChapters, DownloadForm } from './DownloadForm';
export { FormButtons } from './FormButtons';
export { formOfFrozen, formOfReading } from './formOf';
export { useReadButtonFocus } from './useReadButtonFocus';
