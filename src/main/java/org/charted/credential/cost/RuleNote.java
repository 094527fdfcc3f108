package org.charted.credential.cost;

import org.charted.source.Grade;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A rule of one credential, with who says so.
 *
 * @param rule its kind
 * @param other the address of the credential that takes its place, if it is about that
 * @param source who says so
 * @param grade how far that can be trusted
 */
record RuleNote(String rule, @Nullable String other, Source source, Grade grade) {
}
