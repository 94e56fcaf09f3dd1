// SPDX-License-Identifier: EPL-2.0
// Writes a file for each argument for or against a thesis, with all that hangs on it.
//   elenchus run export-subtrees MAP [FORMAT] --allow-write FOLDER
// Of what is selected instead, where something is.
const format = args[0] || 'svg';
const roots = selection.length ? selection
    : map.theses.flatMap(thesis => thesis.reasons.concat(thesis.objections)).map(argument => argument.premises[0]);
roots.forEach((root, i) => {
    const words = (root.label || root.text || root.id).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 40);
    const name = String(i + 1).padStart(2, '0') + '-' + words + '.' + format;
    map.export(name, {root: root});
    print(name + '  ' + map.subtree(root).filter(element => element.kind === 'statement').length + ' statements');
});
