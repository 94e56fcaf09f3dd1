// SPDX-License-Identifier: EPL-2.0
// Says how the argument is built: sizes, depth, who bears the most, what stands.
const counts = map.counts;
const line = (name, value) => print((name + ':').padEnd(28) + value);
const average = values => values.length ? (values.reduce((a, b) => a + b, 0) / values.length).toFixed(2) : '0';

line('title', map.title || '(none)');
for (const key of ['statements', 'arguments', 'pro', 'con', 'linked', 'undercuts', 'implicit', 'excerpts']) {
    line(key, counts[key]);
}
line('theses', map.theses.length);
line('deepest', map.statements.reduce((deepest, statement) => Math.max(deepest, statement.depth), 0));
line('premises per argument', average(map.arguments.map(argument => argument.premises.length)));
line('words per statement', average(map.statements.map(statement => (statement.text || '').split(/\s+/).filter(word => word).length)));
line('claims without a reason', map.statements.filter(statement => statement.leaf).length);
line('objections unanswered', map.arguments.filter(argument => argument.polarity === 'con'
    && argument.objections.length === 0 && argument.premises.every(premise => premise.objections.length === 0)).length);
const labels = map.evaluate('grounded');
for (const label of ['in', 'out', 'undecided']) {
    line('statements ' + label, map.statements.filter(statement => labels[statement.id] === label).length);
}
const busiest = map.statements.slice().sort((a, b) => b.usedIn.length - a.usedIn.length)[0];
if (busiest) {
    line('used most (' + busiest.usedIn.length + ' times)', busiest.text);
}
