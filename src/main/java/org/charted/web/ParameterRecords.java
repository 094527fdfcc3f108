package org.charted.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanInstantiationException;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Fills the records that controllers ask for out of the parameters of a request. A
 * component has the name of its parameter, or one by {@link BindParam}; parameters
 * without a component are ignored. What a component can be follows from its type:
 * <ul>
 * <li>an enum that is {@link Slugged}, {@code null} when absent</li>
 * <li>a {@code String}, {@code null} when absent, and a {@code List} of them; what they
 * can be is checked by {@link Choices} where it is known</li>
 * <li>a {@link WholeNumber} or {@link Dollars}</li>
 * <li>{@link TypedDollars} of {@link Dollars}, which refuse nothing by themselves</li>
 * <li>a {@code Map} of {@link Dollars}: those of the parameters "name-key", by key</li>
 * <li>a record of further parameters, as {@link TableOrder}</li>
 * </ul>
 */
@Component
public class ParameterRecords implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType().isRecord();
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		HttpServletRequest servletRequest = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
		return fill(ResolvableType.forMethodParameter(parameter), new ParameterValues(request.getParameterMap()),
				Labels.of(servletRequest));
	}

	/**
	 * Make a record of parameters.
	 * @param type the record
	 * @param values the parameters
	 * @param labels take what the form calls them, whatever becomes of the record
	 * @throws BadParameterException when a parameter has a value that it cannot have
	 */
	static Object fill(ResolvableType type, ParameterValues values, Labels labels) {
		RecordComponent[] components = type.toClass().getRecordComponents();
		Constructor<?> constructor = constructor(type.toClass(), components);
		@Nullable Object[] arguments = new @Nullable Object[components.length];
		for (int i = 0; i < arguments.length; i++) {
			Parameter parameter = constructor.getParameters()[i];
			String name = name(parameter, components[i]);
			Label label = parameter.getAnnotation(Label.class);
			if (label != null) {
				labels.put(name, label.value());
			}
			arguments[i] = value(ResolvableType.forType(components[i].getGenericType(), type), name, parameter, values,
					labels);
		}
		try {
			return BeanUtils.instantiateClass(constructor, arguments);
		}
		catch (BeanInstantiationException ex) {
			throw (ex.getCause() instanceof BadParameterException refusal) ? refusal : ex;
		}
	}

	/**
	 * The parameters that fill a record, in the order of its components; those of a
	 * {@code Map} by their beginning, up to the dash.
	 */
	public static Stream<String> names(ResolvableType type) {
		RecordComponent[] components = type.toClass().getRecordComponents();
		Parameter[] parameters = constructor(type.toClass(), components).getParameters();
		return IntStream.range(0, components.length).boxed().flatMap((i) -> {
			ResolvableType component = ResolvableType.forType(components[i].getGenericType(), type);
			Class<?> raw = component.toClass();
			String name = name(parameters[i], components[i]);
			return (raw.isRecord() && raw != TypedDollars.class) ? names(component)
					: Stream.of((raw == Map.class) ? name + "-" : name);
		});
	}

	/** Those of them that hold what readers type of their own. */
	public static Stream<String> typedNames(ResolvableType type) {
		RecordComponent[] components = type.toClass().getRecordComponents();
		Parameter[] parameters = constructor(type.toClass(), components).getParameters();
		return IntStream.range(0, components.length)
			.filter((i) -> components[i].getType() == TypedDollars.class)
			.mapToObj((i) -> name(parameters[i], components[i]));
	}

	private static String name(Parameter parameter, RecordComponent component) {
		BindParam other = parameter.getAnnotation(BindParam.class);
		return (other != null) ? other.value() : component.getName();
	}

	private static Constructor<?> constructor(Class<?> type, RecordComponent[] components) {
		try {
			return type
				.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Object value(ResolvableType type, String name, Parameter parameter, ParameterValues values,
			Labels labels) {
		Class<?> raw = type.toClass();
		Dollars dollars = parameter.getAnnotation(Dollars.class);
		if (raw == TypedDollars.class && dollars != null) {
			return values.typedDollars(name, dollars, labels);
		}
		if (raw.isRecord()) {
			return fill(type, values, labels);
		}
		if (Slugged.class.isAssignableFrom(raw)) {
			return choice(raw.asSubclass(Slugged.class), name, values);
		}
		if (raw == List.class) {
			return values.all(name);
		}
		WholeNumber number = parameter.getAnnotation(WholeNumber.class);
		if (number != null) {
			Integer value = values.number(name, number);
			return (value == null && raw.isPrimitive()) ? Integer.valueOf(number.absent()) : value;
		}
		if (dollars == null) {
			return values.one(name);
		}
		return (raw == Map.class) ? values.dollarsByKey(name, dollars) : values.dollars(name, dollars);
	}

	private static @Nullable Slugged choice(Class<? extends Slugged> type, String name, ParameterValues values) {
		String slug = Choices.oneOf(name, values.one(name), Slugged.slugs(type));
		return (slug != null) ? Slugged.of(type, slug) : null;
	}

}
