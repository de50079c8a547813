'use strict';

const fs = require('fs');
const path = require('path');
const ts = require('typescript');

const extensions = ['', '.ts', '.tsx', '.js', '/index.ts', '/index.tsx', '/index.js'];

/** The file that a relative import names, or undefined for packages and for what is not there. */
function resolveImport(from, name) {
  if (!name.startsWith('.')) return undefined;
  const base = path.resolve(path.dirname(from), name);
  return extensions.map(extension => base + extension).find(file => fs.statSync(file, { throwIfNoEntry: false })?.isFile());
}

function bringsTypesAlone({ importClause }) {
  if (!importClause) return false;
  const named = importClause.namedBindings;
  const everyOne = !importClause.name && named && ts.isNamedImports(named) && named.elements.length > 0 && named.elements.every(each => each.isTypeOnly);
  return importClause.isTypeOnly || Boolean(everyOne);
}

/** `import(…)` of a text, wherever it stands; only its visit tells it from the `import(…)` of a type. */
function laterImports(source) {
  const found = [];
  const visit = node => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteralLike(node.arguments[0])) found.push(node.arguments[0].text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What a file's text imports when it runs, at once or later; what brings types alone is gone by then. */
function importNames(text, file = 'file.tsx') {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022);
  const atOnce = source.statements.flatMap(each => {
    if (ts.isImportDeclaration(each) && !bringsTypesAlone(each)) return [each.moduleSpecifier.text];
    return ts.isExportDeclaration(each) && each.moduleSpecifier && !each.isTypeOnly ? [each.moduleSpecifier.text] : [];
  });
  return /\bimport\(/.test(text) ? [...atOnce, ...laterImports(source)] : atOnce;
}

/** The project's files that a file imports. */
function importsOf(file) {
  if (!/\.(tsx?|js)$/.test(file)) return [];
  const names = importNames(fs.readFileSync(file, 'utf8'), file);
  return [...new Set(names)].map(name => resolveImport(file, name)).filter(Boolean);
}

module.exports = { importNames, importsOf, resolveImport };
