package org.charted.benchmark;

import java.sql.ResultSet;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.MethodExecutionContext;
import net.ttddyy.dsproxy.listener.NoOpQueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * Counts what the program asks of its database. As a bean of the program, or imported
 * into a test, it stands before the {@link DataSource}.
 */
public final class SqlCounter implements BeanPostProcessor {

	private final Queue<String> statements = new ConcurrentLinkedQueue<>();

	private final AtomicLong rows = new AtomicLong();

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		if (bean instanceof DataSource dataSource) {
			return ProxyDataSourceBuilder.create(dataSource)
				.listener(new Executions())
				.proxyResultSet()
				.afterMethod(this::countRow)
				.build();
		}
		return bean;
	}

	private void countRow(MethodExecutionContext call) {
		if (call.getTarget() instanceof ResultSet && call.getMethod().getName().equals("next")
				&& Boolean.TRUE.equals(call.getResult())) {
			this.rows.incrementAndGet();
		}
	}

	/** Tell what has been counted since the last time, and begin anew. */
	public Count take() {
		Count count = new Count(List.copyOf(this.statements), this.rows.get());
		this.statements.clear();
		this.rows.set(0);
		return count;
	}

	private final class Executions extends NoOpQueryExecutionListener {

		@Override
		public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
			queries.forEach((query) -> SqlCounter.this.statements.add(query.getQuery()));
		}

	}

	/**
	 * What has been counted.
	 *
	 * @param statements the statements in the order in which they ran
	 * @param rows how many rows have been read of their results
	 */
	public record Count(List<String> statements, long rows) {

	}

}
