package org.charted.credential;

import java.util.List;

import org.springframework.data.repository.Repository;

interface CredentialRepository extends Repository<Credential, String> {

	List<Credential> findAll();

}
