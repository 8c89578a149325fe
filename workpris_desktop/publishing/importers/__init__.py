"""Readers of what others publish: the Czech register of social services, HSDS in its versions, Open Referral UK."""
