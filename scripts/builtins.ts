// Built-ins as names of the bundle's own: in a context of its own, as the preview's host makes for each execution, looking up
// a global takes a hundred times as long as the arithmetic behind it.
const {
  Array: OwnArray,
  Map: OwnMap,
  Math: OwnMath,
  Number: OwnNumber,
  Object: OwnObject,
  Set: OwnSet,
  String: OwnString,
} = globalThis;

export {
  OwnArray as Array,
  OwnMap as Map,
  OwnMath as Math,
  OwnNumber as Number,
  OwnObject as Object,
  OwnSet as Set,
  OwnString as String,
};
