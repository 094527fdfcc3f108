package org.charted.pay;

import java.util.List;

import org.springframework.data.repository.Repository;

interface Settings extends Repository<Setting, String> {

	List<Setting> findAllByOrderByPosition();

}
