// SPDX-License-Identifier: EPL-2.0
// Numbers the statements as the argument reads: 1 for the thesis, 1.1 for its first reason, 1.1.2 for the second premise below that.
// What is used in several places has the number of the first. A label that is no number stays, in front of which the number is put.
const numbers = new Map();

function number(statement, path) {
    if (numbers.has(statement.id)) {
        return;
    }
    numbers.set(statement.id, path);
    let next = 1;
    for (const argument of statement.reasons.concat(statement.objections)) {
        argument.premises.forEach(premise => number(premise, path + '.' + next++));
        for (const undercut of argument.objections) {
            undercut.premises.forEach(premise => number(premise, path + '.' + next++));
        }
    }
}

map.theses.forEach((thesis, i) => number(thesis, String(i + 1)));
let rest = map.theses.length;
map.statements.filter(statement => !numbers.has(statement.id)).forEach(statement => number(statement, String(++rest)));
for (const statement of map.statements) {
    const words = (statement.label || '').replace(/^\d+(\.\d+)*\s*/, '');
    statement.label = (numbers.get(statement.id) + ' ' + words).trim();
}
print(numbers.size + ' statements numbered');
