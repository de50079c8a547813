'use strict';

/**
 * Finds circles in a graph that is read as it is asked for: `next(file)` names the files that a file imports. Files that reach each other are
 * one knot (Tarjan's strongly connected components), so that each file is read once, however many are asked about.
 */
function circleFinder(next) {
  const edges = new Map();
  const knots = new Map();
  const state = { order: new Map(), lowest: new Map(), stack: [] };
  const edgesOf = file => edges.get(file) ?? edges.set(file, next(file)).get(file);

  function visit(file) {
    const { order, lowest, stack } = state;
    order.set(file, order.size);
    lowest.set(file, order.get(file));
    stack.push(file);
    for (const imported of edgesOf(file)) {
      if (!order.has(imported)) visit(imported);
      if (!knots.has(imported)) lowest.set(file, Math.min(lowest.get(file), lowest.get(imported)));
    }
    if (lowest.get(file) === order.get(file)) tie(file);
  }

  /** The files above on the stack reach this one and are reached by it. */
  function tie(first) {
    const knot = state.stack.splice(state.stack.indexOf(first));
    for (const file of knot) knots.set(file, first);
  }

  function knotOf(file) {
    if (!state.order.has(file)) visit(file);
    return knots.get(file);
  }

  /** The shortest way from a file back to itself over one that it imports, without the file at its ends; undefined when there is none. */
  return function circle(file, imported) {
    if (imported === file || knotOf(file) !== knotOf(imported)) return undefined;
    const ways = [[imported]];
    const seen = new Set([imported]);
    for (const way of ways) {
      for (const onward of edgesOf(way[way.length - 1])) {
        if (onward === file) return way;
        if (!seen.has(onward) && knotOf(onward) === knotOf(file)) ways.push([...way, onward]);
        seen.add(onward);
      }
    }
    return undefined;
  };
}

module.exports = { circleFinder };
