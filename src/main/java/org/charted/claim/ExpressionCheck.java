package org.charted.claim;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.OpDivide;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGE;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpLE;
import org.springframework.expression.spel.ast.OpLT;
import org.springframework.expression.spel.ast.OpMinus;
import org.springframework.expression.spel.ast.OpModulus;
import org.springframework.expression.spel.ast.OpMultiply;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.OperatorPower;
import org.springframework.expression.spel.ast.StringLiteral;

/**
 * Looks into every part of an expression, also into what an "or" would pass over, for
 * what the expression language lets pass and no editor means: a division by zero, a
 * quotient cut to a whole number, a comparison of what cannot be compared.
 */
final class ExpressionCheck {

	private static final Set<Class<?>> ARITHMETIC = Set.of(OpPlus.class, OpMinus.class, OpMultiply.class,
			OpDivide.class, OpModulus.class, OperatorPower.class);

	private static final Set<Class<?>> ORDER = Set.of(OpLT.class, OpLE.class, OpGT.class, OpGE.class);

	private static final Set<Class<?>> EQUALITY = Set.of(OpEQ.class, OpNE.class);

	/** These tell by themselves what they do not know. */
	private static final Set<String> OWN_WORDS = Stream.of(ClaimData.class, Ranking.class)
		.flatMap((type) -> Stream.of(type.getDeclaredMethods()))
		.map(Method::getName)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<String> PARTS = Set.of("startsWith", "endsWith");

	private final Function<SpelNode, @Nullable Object> values;

	private final List<String> names = new ArrayList<>();

	private final List<String> parts = new ArrayList<>();

	/**
	 * Create a check.
	 * @param values computes a part of the expression
	 */
	ExpressionCheck(Function<SpelNode, @Nullable Object> values) {
		this.values = values;
	}

	/** The texts that are compared with names. */
	List<String> names() {
		return this.names;
	}

	/** The texts that names are asked to begin or end with. */
	List<String> parts() {
		return this.parts;
	}

	/**
	 * Check an expression.
	 * @param node its root
	 * @throws NotComputableException telling what cannot be computed
	 */
	void check(SpelNode node) {
		check(node, "");
	}

	private void check(SpelNode node, String parent) {
		String name = (node instanceof MethodReference method) ? method.getName() : "";
		for (int i = 0; i < node.getChildCount(); i++) {
			check(node.getChild(i), name);
		}
		if (node instanceof StringLiteral && !OWN_WORDS.contains(parent)) {
			(PARTS.contains(parent) ? this.parts : this.names).add(String.valueOf(this.values.apply(node)));
		}
		else if (ARITHMETIC.contains(node.getClass())) {
			checkAmount(node);
		}
		else if (ORDER.contains(node.getClass()) || EQUALITY.contains(node.getClass())) {
			checkComparison(node, this.values.apply(node.getChild(0)), this.values.apply(node.getChild(1)));
		}
		else if (node instanceof CompoundExpression) {
			// asks for what it names, whether or not the whole needs it
			Object unused = this.values.apply(node);
		}
	}

	private void checkAmount(SpelNode node) {
		boolean divides = node instanceof OpDivide || node instanceof OpModulus;
		if (divides) {
			Object first = this.values.apply(node.getChild(0));
			Object second = this.values.apply(node.getChild(1));
			if (second instanceof Number number && number.doubleValue() == 0) {
				throw new NotComputableException("%s divides by zero".formatted(node.toStringAST()));
			}
			if (node instanceof OpDivide && first instanceof Integer dividend && second instanceof Integer divisor
					&& dividend % divisor != 0) {
				throw new NotComputableException("%s loses what is left over; write %s.0 in place of %s"
					.formatted(node.toStringAST(), first, first));
			}
		}
		if (this.values.apply(node) instanceof Double amount && amount.isInfinite()) {
			throw new NotComputableException("%s is without end".formatted(node.toStringAST()));
		}
	}

	private static void checkComparison(SpelNode node, @Nullable Object left, @Nullable Object right) {
		String kind = kind(left);
		if (!kind.equals(kind(right))) {
			throw new NotComputableException("%s compares %s with %s; a list is written as in {'Ohio', 'Texas'}"
				.formatted(node.toStringAST(), kind, kind(right)));
		}
		if (ORDER.contains(node.getClass()) && !(left instanceof Number)) {
			throw new NotComputableException(
					"%s asks which of two is more, which only numbers can be".formatted(node.toStringAST()));
		}
	}

	private static String kind(@Nullable Object value) {
		if (value instanceof Number) {
			return "a number";
		}
		if (value instanceof String) {
			return "a text";
		}
		if (value instanceof Boolean) {
			return "yes or no";
		}
		return (value instanceof Collection) ? "a list" : "something else";
	}

}
