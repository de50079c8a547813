export { RecordView } from './RecordView';
