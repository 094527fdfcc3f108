package org.charted.career;

import java.util.ArrayList;
import java.util.List;

import org.charted.compare.Samples;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;

import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * A career in few words, with what a test cares about.
 */
public final class CareerSample {

	private final String slug;

	private final String title;

	private final Career career = BeanUtils.instantiateClass(Career.class);

	private final List<ProfileView.Entry> rows = new ArrayList<>();

	private CareerSample(String slug, String title) {
		this.slug = slug;
		this.title = title;
		is("path", "/careers/" + slug);
		is("education", "associate");
		is("soc", "29-2072");
		is("work", "coding");
		is("fit", "exact");
		is("stage", "core");
	}

	public static CareerSample career(String slug) {
		return new CareerSample(slug, "Title of " + slug);
	}

	public static CareerSample titled(String slug, String title) {
		return new CareerSample(slug, title);
	}

	/** Set what the front matter of a career says, such as its "stage". */
	public CareerSample is(String field, Object value) {
		ReflectionTestUtils.setField(this.career, field, value);
		return this;
	}

	public CareerSample pays(long median) {
		return has(Samples.row("pay-median", Samples.dollars(median)));
	}

	public CareerSample grows(String percent) {
		return has(Samples.row("growth", Samples.percent(percent)));
	}

	public CareerSample opens(long openings) {
		return has(Samples.row("openings", Samples.count(openings)));
	}

	public CareerSample leadsTo(String... slugs) {
		return has(Samples.row("next-steps",
				List.of(slugs)
					.stream()
					.map((to) -> Samples.pointsTo(Samples.page(to, "Title of " + to), "from " + this.slug))
					.toArray(Value[]::new)));
	}

	public CareerSample has(ProfileView.Entry row) {
		this.rows.add(row);
		return this;
	}

	public ListedCareer listed() {
		return new ListedCareer(Samples.page(this.slug, this.title), this.career,
				Samples.profile(this.rows.toArray(ProfileView.Entry[]::new)));
	}

}
