package org.charted.pay.industry;

import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Settings come with their industry and their figures as they are printed.
 */
interface SettingRepository extends Repository<Setting, String> {

	@Query("select s from Setting s left join fetch s.industry left join fetch s.widerIndustry left join fetch s.figures f left join fetch f.population"
			+ " left join fetch f.source order by s.position")
	List<Setting> findAll();

}
