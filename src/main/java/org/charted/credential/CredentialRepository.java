package org.charted.credential;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CredentialRepository extends Repository<Credential, String> {

	/** All credentials with their pages and those of their issuers, in their order. */
	@Query("select c from Credential c join fetch c.page p left join fetch c.issuer order by p.position, p.sortKey")
	List<Credential> findAll();

}
