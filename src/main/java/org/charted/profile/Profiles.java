package org.charted.profile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.charted.prose.ProseRenderer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The profiles of careers and credentials, made of facts.
 */
@Service
@Transactional(readOnly = true)
public class Profiles {

	private final FactRepository facts;

	private final ProseRenderer prose;

	Profiles(FactRepository facts, ProseRenderer prose) {
		this.facts = facts;
		this.prose = prose;
	}

	/** All facts at some addresses. */
	public Facts facts(Collection<String> paths) {
		return new Facts(this.facts.findByPaths(paths));
	}

	/** Some facts at some addresses. */
	public Facts facts(Collection<String> paths, Collection<String> attributes) {
		return new Facts(this.facts.findByPaths(paths, attributes));
	}

	/**
	 * All facts at an address, and some at another one that are told beside them.
	 * @param path the address
	 * @param other the other address
	 * @param attributes the attributes told of the other one
	 */
	public Facts facts(String path, String other, Collection<String> attributes) {
		return new Facts(this.facts.findByPath(path, other, attributes));
	}

	/**
	 * Some facts of all profiles of a kind.
	 * @param kind the kind, such as "career"
	 * @param attributes the attributes
	 */
	public Facts facts(String kind, Collection<String> attributes) {
		return new Facts(this.facts.findByKind(kind, attributes));
	}

	/**
	 * What profiles of a kind can be about.
	 * @param kind the kind, such as "career"
	 * @return the labels of the themes by their ids, in their order
	 */
	public Map<String, String> themes(String kind) {
		Map<String, String> themes = new LinkedHashMap<>();
		this.facts.findThemes(kind).forEach((theme) -> themes.put(theme.getId(), theme.getLabel()));
		return themes;
	}

	/** The profiles by their address, where there is no other text to print with them. */
	public Map<String, ProfileView> print(Facts facts) {
		return facts.print(this.prose.render(facts.texts()));
	}

}
