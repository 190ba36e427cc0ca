document.querySelector('#root')?.append('Posting Rotation Planner');
