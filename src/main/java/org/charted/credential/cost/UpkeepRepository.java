package org.charted.credential.cost;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Rules come with the pages and sources that a template prints after the session is
 * closed.
 */
interface UpkeepRepository extends Repository<Upkeep, String> {

	@Query("select u from Upkeep u join fetch u.issuer left join fetch u.source order by u.issuer.sortKey")
	List<Upkeep> findAll();

	@Query("select r from CredentialRule r join fetch r.source order by r.credential, r.rule")
	List<CredentialRule> findRules();

}
