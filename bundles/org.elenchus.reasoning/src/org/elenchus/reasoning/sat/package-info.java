// SPDX-License-Identifier: EPL-2.0
/** Satisfiability of clauses: a solver of our own for large maps that are solved again and again, and Sat4j where literals are counted. */
package org.elenchus.reasoning.sat;
