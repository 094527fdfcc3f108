/**
 * Tests of what the pages share: addresses, slips of readers, tables to take away.
 */
@NullMarked
package org.charted.web;

import org.jspecify.annotations.NullMarked;
