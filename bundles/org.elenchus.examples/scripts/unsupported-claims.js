// SPDX-License-Identifier: EPL-2.0
// Lists the claims that nothing is said for and that quote no source, those that bear most first; selects them.
const weight = statement => statement.usedIn.length;
const bare = map.statements
    .filter(statement => statement.reasons.length === 0 && statement.quotes.length === 0 && !statement.implicit)
    .sort((a, b) => weight(b) - weight(a));
for (const statement of bare) {
    const attacked = statement.objections.length ? ', objected to ' + statement.objections.length + ' times' : '';
    print(statement.id + '  used in ' + weight(statement) + ' arguments' + attacked + ': ' + statement.text);
}
print(bare.length + ' of ' + map.statements.length + ' claims have neither a reason nor a quotation');
select(bare);
