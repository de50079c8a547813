'use strict';

const path = require('path');
const { circleFinder } = require('./circles');
const { importsOf, resolveImport } = require('./imports');

/** One graph for all files of a run: files are read when they are first asked about, and not again. */
const circle = circleFinder(importsOf);

const isType = ({ importKind, exportKind, specifiers }) => importKind === 'type' || exportKind === 'type' ||
  (specifiers?.length > 0 && specifiers.every(each => each.importKind === 'type'));

/**
 * A file that imports itself by way of others; `import/no-cycle` finds the same, and follows the imports anew from each file, which takes a
 * hundred times as long.
 */
module.exports = {
  meta: { type: 'problem', schema: [], messages: { circle: 'A circle of imports, by way of {{way}}: what both need belongs in a file of its own.' } },
  create(context) {
    const file = context.filename;
    const check = node => {
      if (node.source?.type !== 'Literal' || isType(node)) return;
      const imported = resolveImport(file, String(node.source.value));
      const way = imported && circle(file, imported);
      if (way) context.report({ node, messageId: 'circle', data: { way: way.map(each => path.relative(path.dirname(file), each)).join(' → ') } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  }
};
