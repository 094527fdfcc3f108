package org.charted.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Finds the installed Chromium, and keeps one running for all tests of a JVM.
 */
class Browsers implements ExecutionCondition, ParameterResolver {

	private static final String MISSING = "No Chromium found: run 'apt-get install chromium', "
			+ "or name its executable in the environment variable CHROMIUM";

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	/** Keeps the browser from talking to anybody but the pages under test. */
	private static final List<String> FLAGS = List.of("--disable-quic", "--no-first-run",
			"--disable-background-networking", "--disable-component-update", "--disable-sync");

	private static final int AT_ONCE = 2;

	private static final Namespace NAMESPACE = Namespace.create(Browsers.class);

	private static final boolean CI = Boolean.parseBoolean(System.getenv("CI"));

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		return (CI || executable().isPresent()) ? ConditionEvaluationResult.enabled(null)
				: ConditionEvaluationResult.disabled(MISSING);
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Page.class || type == Browser.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Browser browser = context.getRoot()
			.getStore(NAMESPACE)
			.computeIfAbsent(Running.class, (key) -> Running.launch(), Running.class)
			.browser();
		if (parameter.getParameter().getType() == Browser.class) {
			return browser;
		}
		return context.getStore(NAMESPACE)
			.computeIfAbsent(Tab.class, (key) -> new Tab(browser.newContext()), Tab.class)
			.context()
			.newPage();
	}

	/**
	 * Visit things, some at once, as drawing a page keeps one core busy.
	 * @param <T> a type of things
	 * @param <R> a type of what is found
	 * @param visitor finds something, with a page that it alone has
	 * @return what was found, by the thing
	 */
	static <T, R> Map<T, R> visitAll(Collection<T> things, BiFunction<Page, T, R> visitor) throws Exception {
		Queue<T> open = new ConcurrentLinkedQueue<>(things);
		Map<T, R> found = new ConcurrentHashMap<>();
		Callable<Void> visit = () -> {
			// of the thread that made it
			try (Running running = Running.launch(); BrowserContext context = running.browser().newContext()) {
				Page page = context.newPage();
				for (T thing = open.poll(); thing != null; thing = open.poll()) {
					found.put(thing, visitor.apply(page, thing));
				}
			}
			return null;
		};
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		try {
			for (Future<Void> visits : threads.invokeAll(Collections.nCopies(AT_ONCE, visit))) {
				visits.get();
			}
		}
		finally {
			threads.shutdownNow();
		}
		return found;
	}

	private static Optional<Path> executable() {
		String named = System.getenv("CHROMIUM");
		if (named != null) {
			return Optional.of(Path.of(named)).filter(Files::isExecutable);
		}
		return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
			.splitAsStream(System.getenv("PATH"))
			.flatMap((directory) -> NAMES.stream().map((name) -> Path.of(directory, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	/** What the JUnit store closes when the last test is over. */
	private record Running(Playwright playwright, Browser browser) implements AutoCloseable {

		private static Running launch() {
			Path executable = executable().orElseThrow(() -> new IllegalStateException(MISSING));
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			// No sandbox, as is the driver's default: it fails for root and in containers
			return new Running(playwright,
					playwright.chromium().launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS)));
		}

		@Override
		public void close() {
			this.playwright.close();
		}

	}

	/** What the JUnit store closes when a test is over. */
	private record Tab(BrowserContext context) implements AutoCloseable {

		@Override
		public void close() {
			this.context.close();
		}

	}

}
