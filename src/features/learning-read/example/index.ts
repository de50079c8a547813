export { ExamplePage } from './ExamplePage';
export { Parts } from './Parts';
